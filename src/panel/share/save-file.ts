/** Hands a file to the reader, as browsers do it: a link that is pressed once. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the address after the click; it is let go of once they have.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A small picture as a data address; empty when there is none. */
export function dataAddress(picture: Blob | null): Promise<string> {
  if (!picture) return Promise.resolve('');
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => resolve('');
    reader.readAsDataURL(picture);
  });
}
