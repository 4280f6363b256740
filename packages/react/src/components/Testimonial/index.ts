export { Testimonial, type TestimonialProps } from './Testimonial.js';
export type { Authorization } from './isAuthorized.js';
