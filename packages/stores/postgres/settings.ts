// The server's settings: durable, small in memory, silent about people's data.

/** Every value is safe for health data: what is committed survives a power loss. */
export const settings: Record<string, string> = {
  // durability
  fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on',
  // memory: one small machine, a pool of a dozen connections
  shared_buffers: '32MB', work_mem: '4MB', maintenance_work_mem: '32MB', max_connections: '40', huge_pages: 'off', jit: 'off',
  max_worker_processes: '4', max_parallel_workers: '2', max_parallel_workers_per_gather: '0', autovacuum_max_workers: '2',
  io_method: 'sync', max_wal_senders: '0', max_logical_replication_workers: '0', max_wal_size: '256MB', min_wal_size: '64MB',
  // reachable from this machine only
  listen_addresses: '127.0.0.1', unix_socket_directories: '',
  // the log must never carry a statement's values
  log_min_messages: 'warning', log_min_error_statement: 'panic', log_error_verbosity: 'terse', log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off', log_autovacuum_min_duration: '-1',
  // the same everywhere
  lc_messages: 'C', timezone: 'UTC', log_timezone: 'UTC', default_text_search_config: 'pg_catalog.simple',
};

/** For tests that do not test durability. */
export const hastySettings: Record<string, string> = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '120' };
