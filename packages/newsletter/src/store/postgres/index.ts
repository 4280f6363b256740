export { postgresStore, type PostgresOptions } from './postgresStore.js';
