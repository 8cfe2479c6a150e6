/** What is being typed, kept over a reload or a new sign-in; gone with the sign-out. */
export function draft<T>(name: string, owner: string) {
  const key = `sop-draft-${name}-${owner}`;
  return {
    read(): T | null {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null;
      } catch {
        return null;
      }
    },
    write(typed: T): void {
      sessionStorage.setItem(key, JSON.stringify(typed));
    },
    forget(): void {
      sessionStorage.removeItem(key);
    },
  };
}
