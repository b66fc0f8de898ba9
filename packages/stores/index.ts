// Stores behind ports: the interfaces, the embedded adapters, and the embedded PostgreSQL.
export type * from './ports/index.ts';
export { startPostgres, type PostgresOptions, type PostgresServer } from './postgres/server.ts';
export { openStores, PORTS, type PortName, type StoreHouse, type StoreOptions } from './embedded/house.ts';
export { loadMasterKey } from './crypto/master-key.ts';
export { isConnectionLoss } from './embedded/database.ts';
export { statements } from './embedded/migrations.ts';
export { chineseWords, normalise, type Tokeniser } from './embedded/words.ts';
export { sealedDocuments, type Sealed, type NewSealed, type OpenFields } from './sealed.ts';
