import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

// More than one machine practises with in the hour that anything is kept.
const most = 2_000;

/** Keeps what the practice provider has to remember, in memory, until it expires. */
export function memoryAdapter(clock: () => Date): AdapterFactory {
  const kept = new Map<string, Kept>();
  const find = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    return found && found.until > clock().getTime() ? found.payload : undefined;
  };
  const findWhere = (model: string, name: "uid" | "userCode", value: string) => {
    for (const [key, { payload }] of kept) {
      if (key.startsWith(`${model}:`) && payload[name] === value) return find(key);
    }
    return undefined;
  };
  return (model): Adapter => ({
    upsert: async (id, payload, expiresIn = 3_600) => {
      const now = clock().getTime();
      for (const [key, { until }] of kept) {
        if (until <= now || kept.size >= most) kept.delete(key);
      }
      kept.set(`${model}:${id}`, { payload, until: now + expiresIn * 1_000 });
    },
    find: async (id) => find(`${model}:${id}`),
    findByUid: async (uid) => findWhere(model, "uid", uid),
    findByUserCode: async (code) => findWhere(model, "userCode", code),
    consume: async (id) => {
      const payload = find(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(clock().getTime() / 1_000);
    },
    destroy: async (id) => {
      kept.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
