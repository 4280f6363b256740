export { CommonQuestions, type CommonQuestionsProps } from './CommonQuestions.js';
