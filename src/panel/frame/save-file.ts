/** Hands the person a file to keep. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A table as a file for spreadsheets. */
export function csvFile(...text: readonly string[]): Blob {
  return new Blob([...text], { type: 'text/csv;charset=utf-8' });
}
