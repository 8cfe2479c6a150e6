/** A file that waits on the phone to be sent. */
export interface KeptFile {
  id: string;
  /** Staff number: two people may share a phone. */
  owner: string;
  type: string;
  /** When it was taken, in milliseconds. */
  at: number;
  content: Blob;
}

/** Files are too large for the storage in which everything else waits. */
export interface KeptFiles {
  get(id: string): Promise<KeptFile | undefined>;
  put(file: KeptFile): Promise<void>;
  remove(id: string): Promise<void>;
  all(): Promise<KeptFile[]>;
}

/** In the browser's database, which keeps them over a new start. */
export class FilesOnThePhone implements KeptFiles {
  private opened: Promise<IDBDatabase> | undefined;

  get(id: string): Promise<KeptFile | undefined> {
    return this.do('readonly', (files) => files.get(id) as IDBRequest<KeptFile | undefined>);
  }

  async put(file: KeptFile): Promise<void> {
    await this.do('readwrite', (files) => files.put(file));
  }

  async remove(id: string): Promise<void> {
    await this.do('readwrite', (files) => files.delete(id));
  }

  all(): Promise<KeptFile[]> {
    return this.do('readonly', (files) => files.getAll() as IDBRequest<KeptFile[]>);
  }

  private async do<T>(mode: IDBTransactionMode, act: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await (this.opened ??= open());
    return answerOf(act(database.transaction(FILES, mode).objectStore(FILES)));
  }
}

const FILES = 'files';

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('sop-receipts', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(FILES, { keyPath: 'id' });
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The phone keeps no files.'));
  });
}
