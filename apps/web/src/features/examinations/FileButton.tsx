// Chooses a file: a real input, reachable by keyboard, named for screen readers.
import { Button, VisuallyHidden } from '@mantine/core';
import { useRef, type ReactNode } from 'react';

interface Props { label: string; accept: string; onFile: (f: File) => void; disabled?: boolean; capture?: 'environment' | 'user'; icon?: ReactNode; testId: string; primary?: boolean }

export function FileButton({ label, accept, onFile, disabled = false, capture, icon, testId, primary = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <VisuallyHidden><input ref={input} type="file" accept={accept} capture={capture} aria-label={label} tabIndex={-1} data-testid={testId} onChange={(e) => { const f = e.currentTarget.files?.[0]; e.currentTarget.value = ''; if (f) onFile(f); }} /></VisuallyHidden>
      <Button variant={primary ? 'filled' : 'default'} leftSection={icon} disabled={disabled} onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
