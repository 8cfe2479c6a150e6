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

  /** Once more where it fails: phones close the database of a page that is not looked at. */
  private do<T>(mode: IDBTransactionMode, act: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return this.attempt(mode, act).catch(() => this.attempt(mode, act));
  }

  private async attempt<T>(mode: IDBTransactionMode, act: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const opened = (this.opened ??= open());
    try {
      const database = await opened;
      database.onclose = () => this.forget(opened);
      return await answerOf(act(database.transaction(FILES, mode).objectStore(FILES)));
    } catch (reason) {
      this.forget(opened);
      throw reason;
    }
  }

  private forget(opened: Promise<IDBDatabase>): void {
    if (this.opened === opened) {
      this.opened = undefined;
    }
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
