import { expect, test } from '@playwright/test';
import { Tab } from './tab';

const of = (person: string) => new Response(null, { headers: { 'X-SOP-Page': person } });

test('a tab speaks for whom its first answer was for, whoever signs in elsewhere', () => {
  const tab = new Tab();
  expect(tab.headers).toEqual({ 'X-SOP-Page': '1' });
  tab.learn(new Response(null, { status: 401 }));
  expect(tab.headers).toEqual({ 'X-SOP-Page': '1' });
  tab.learn(of('first'));
  tab.learn(of('second'));
  expect(tab.headers).toEqual({ 'X-SOP-Page': 'first' });
});
