// Tables of the event log and of what each consumer still has to do.

/** In the schema `suoke`, shared by all services: a delivery is a row that vanishes when its consumer has done it. */
export const eventStatements = [
  `CREATE TABLE suoke.event (
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text NOT NULL UNIQUE, source text NOT NULL, type text COLLATE "C" NOT NULL, key text COLLATE "C" NOT NULL,
    data jsonb NOT NULL, headers jsonb NOT NULL, at timestamptz NOT NULL)`,
  `CREATE INDEX event_key ON suoke.event (key, sequence)`,
  `CREATE TABLE suoke.consumer (name text COLLATE "C" PRIMARY KEY, types text[] NOT NULL, registered_at timestamptz NOT NULL DEFAULT now())`,
  `CREATE TABLE suoke.delivery (
    consumer text COLLATE "C" NOT NULL REFERENCES suoke.consumer ON DELETE CASCADE, sequence bigint NOT NULL REFERENCES suoke.event, key text COLLATE "C" NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'dead')), attempts int NOT NULL DEFAULT 0, next_at timestamptz NOT NULL DEFAULT now(),
    worker int, lease_until timestamptz, error text, died_at timestamptz, PRIMARY KEY (consumer, sequence))`,
  `CREATE INDEX delivery_key ON suoke.delivery (consumer, key, sequence) WHERE state = 'waiting'`,
  `CREATE INDEX delivery_event ON suoke.delivery (sequence)`,
  `CREATE SEQUENCE suoke.worker AS int CYCLE`,
  `CREATE FUNCTION suoke.type_matches(type text, patterns text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT EXISTS (SELECT FROM unnest(patterns) p WHERE p = '*' OR p = type OR (right(p, 2) = '.*' AND starts_with(type, left(p, -1)))) $$`,
];

export const CHANNEL = 'suoke_events';
/** First key of the advisory lock that a living worker holds; the second is its number. */
export const WORKER_LOCK = 0x5e0ce;

export interface EventRow { sequence: number; id: string; source: string; type: string; key: string; data: { [key: string]: import('../ports/common.ts').Json }; headers: Record<string, string>; at: Date }
