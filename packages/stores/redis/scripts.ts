// What Redis does in one step. An entry is a hash: `v` the value, `e` when it ends by the platform's clock, in ms since 1970, or "inf".

const LIVE = `
local function live(key, now)
  local kept = redis.call('HMGET', key, 'v', 'e')
  if kept[1] and (kept[2] == 'inf' or tonumber(kept[2]) > tonumber(now)) then return kept[1], kept[2] end
  return nil
end`;

/** now → value, or nil */
export const GET = `${LIVE}
return live(KEYS[1], ARGV[1]) or false`;

/** value, end, time to live in ms (0: none) */
export const SET = `
redis.call('HSET', KEYS[1], 'v', ARGV[1], 'e', ARGV[2])
if ARGV[3] == '0' then redis.call('PERSIST', KEYS[1]) else redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
return 1`;

/** now → 1 when there was one */
export const DELETE = `${LIVE}
local was = live(KEYS[1], ARGV[1])
redis.call('DEL', KEYS[1])
return was and 1 or 0`;

/** by, now, end, time to live → the sum as text; nil when the entry holds no number */
export const INCREMENT = `${LIVE}
local was = live(KEYS[1], ARGV[2])
if was and string.sub(was, 1, 1) ~= 'n' then return false end
local sum = string.format('%.17g', (was and tonumber(string.sub(was, 2)) or 0) + tonumber(ARGV[1]))
redis.call('HSET', KEYS[1], 'v', 'n' .. sum)
if not was then
  redis.call('HSET', KEYS[1], 'e', ARGV[3])
  if ARGV[4] == '0' then redis.call('PERSIST', KEYS[1]) else redis.call('PEXPIRE', KEYS[1], ARGV[4]) end
end
return sum`;

/** Token bucket: capacity, refill a second, cost, now → allowed (0 or 1), whole tokens left, ms to wait. The same arithmetic as in memory. */
export const TAKE = `
local capacity, refill, cost, now = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local kept = redis.call('HMGET', KEYS[1], 'left', 'since')
local left, since = tonumber(kept[1] or ARGV[1]), tonumber(kept[2] or ARGV[4])
local tokens = math.min(capacity, left + math.max(0, now - since) / 1000 * refill)
local allowed = tokens + 1e-9 >= cost
local rest = allowed and math.max(0, tokens - cost) or tokens
redis.call('HSET', KEYS[1], 'left', string.format('%.17g', rest), 'since', string.format('%.17g', math.max(now, since)))
redis.call('PEXPIRE', KEYS[1], math.ceil((capacity - rest) / refill * 1000) + 60000)
return { allowed and 1 or 0, math.floor(rest + 1e-9), allowed and 0 or math.ceil((cost - tokens) / refill * 1000) }`;
