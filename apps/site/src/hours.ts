import { enhanceHours } from '@cairn-ds/react/enhance/hours';

enhanceHours();
