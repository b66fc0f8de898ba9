// A picture of an examination, fetched with the caller's rights: the photo itself, or the photo with its marks.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { look } from '../../api/clients/look.ts';
import { Problem } from '../../ui/Problem.tsx';

const usePicture = (id: string, variant: string) => useQuery({ queryKey: ['picture', id, variant], queryFn: ({ signal }) => look.getPicture({ id, variant }, { signal }), staleTime: Infinity });

export function Picture({ id, variant, alt, children }: { id: string; variant: string; alt: string; children?: ReactNode }) {
  const picture = usePicture(id, variant);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!picture.data) return undefined;
    const next = URL.createObjectURL(new Blob([picture.data.data as Uint8Array<ArrayBuffer>], { type: picture.data.contentType }));
    setUrl(next);
    return () => URL.revokeObjectURL(next);
  }, [picture.data]);
  if (picture.isError) return <Problem error={picture.error} retry={() => void picture.refetch()} />;
  if (!url) return <Skeleton height={260} radius="md" />;
  return <div style={{ position: 'relative', lineHeight: 0, borderRadius: '0.75rem', overflow: 'hidden', maxWidth: '28rem' }}><img src={url} alt={alt} style={{ width: '100%', height: 'auto' }} data-testid={`picture-${variant}`} />{children}</div>;
}
