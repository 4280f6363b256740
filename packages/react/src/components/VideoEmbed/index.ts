export { VideoEmbed, type VideoEmbedProps } from './VideoEmbed.js';
