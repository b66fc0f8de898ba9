// Paper, ink, one jade green; cinnabar only for warnings. Shades 6 and darker reach 4.5:1 on paper.
import { createTheme, Modal, type MantineColorsTuple } from '@mantine/core';

const jade: MantineColorsTuple = ['#eef7f3', '#dbece4', '#b6d8c9', '#8dc3ac', '#6ab093', '#4f9e80', '#2f8266', '#1c6b57', '#165546', '#0f4036'];
const cinnabar: MantineColorsTuple = ['#fdf0ed', '#f8dcd6', '#efb8ac', '#e5917f', '#dc6e58', '#cf523b', '#b93f2b', '#a03221', '#82281a', '#641e13'];
const ink: MantineColorsTuple = ['#f6f5f1', '#e9e8e2', '#d3d2cb', '#b3b4ae', '#8b8f8b', '#6a706d', '#505755', '#3a4140', '#2a3130', '#1c2221'];
const dark: MantineColorsTuple = ['#e4e7e3', '#c3c9c5', '#a3aca8', '#818b87', '#5c6763', '#3e4845', '#2b3432', '#202726', '#181e1d', '#121716'];

export const theme = createTheme({
  primaryColor: 'jade',
  primaryShade: { light: 7, dark: 6 },
  colors: { jade, cinnabar, ink, dark, gray: ink },
  black: '#1c2221',
  fontFamily: 'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  headings: { fontFamily: '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", Georgia, serif', fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  // The header of a dialog is not a second banner of the page.
  components: { Modal: Modal.extend({ defaultProps: { attributes: { header: { role: 'presentation' } } } }) },
});
