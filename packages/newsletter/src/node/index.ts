export { newsletterListener, type ListenerOptions } from './listener.js';
