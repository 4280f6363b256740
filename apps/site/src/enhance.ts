import { enhance } from '@cairn-ds/react/enhance';

enhance();
