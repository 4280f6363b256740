export { Testimonial, type TestimonialProps } from './Testimonial.js';
export { isAuthorized, type Authorization } from './isAuthorized.js';
