// Links of the router that look like Mantine's.
import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import { forwardRef, type AnchorHTMLAttributes } from 'react';

type Html<P> = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof P>;
const ButtonAnchor = forwardRef<HTMLAnchorElement, ButtonProps & Html<ButtonProps>>((props, ref) => <Button ref={ref} component="a" {...props} />);
ButtonAnchor.displayName = 'ButtonAnchor';
const TextAnchor = forwardRef<HTMLAnchorElement, AnchorProps & Html<AnchorProps>>((props, ref) => <Anchor ref={ref} underline="always" {...props} />);
TextAnchor.displayName = 'TextAnchor';

export const LinkButton: LinkComponent<typeof ButtonAnchor> = createLink(ButtonAnchor);
export const TextLink: LinkComponent<typeof TextAnchor> = createLink(TextAnchor);
