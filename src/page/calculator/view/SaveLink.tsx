import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A link that saves what the page has made; nothing is sent. */
export function SaveLink({ name, blob, children }: { readonly name: string; readonly blob: Blob; readonly children: ComponentChildren }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return (
    <a class="button" href={address} download={name}>
      {children}
    </a>
  );
}
