// A button that asks once more before something that cannot be undone.
import { Button, Group, Modal, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/index.tsx';

interface Props extends ButtonProps { question: string; onConfirm: () => void; children: ReactNode; testId?: string }

export function Confirm({ question, onConfirm, children, testId, ...button }: Props) {
  const { t } = useSpeech();
  const [open, { open: ask, close }] = useDisclosure(false);
  return (
    <>
      <Button {...button} onClick={ask} data-testid={testId}>{children}</Button>
      <Modal opened={open} onClose={close} title={children} centered closeButtonProps={{ 'aria-label': t('common.close') }}>
        <Text mb="lg">{question}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>{t('common.cancel')}</Button>
          <Button color="cinnabar" data-testid={testId ? `${testId}-confirm` : undefined} onClick={() => { close(); onConfirm(); }}>{t('common.confirm')}</Button>
        </Group>
      </Modal>
    </>
  );
}
