// The requests to our Direct Line that Web Chat's client doesn't make itself.
export const domain = new URL('/v3/directline', location.href).href;

/** Status 0: nobody answered. */
async function ask(path, method, token, more = {}) {
  try {
    const answer = await fetch(`${domain}/${path}`, {
      method,
      headers: { ...(token && { Authorization: `Bearer ${token}` }), ...(more.body && { 'Content-Type': 'application/json' }) },
      cache: 'no-store',
      signal: more.keepalive ? undefined : AbortSignal.timeout(15_000),
      ...more,
    });
    return { status: answer.status, body: answer.ok ? await answer.json() : null };
  } catch {
    return { status: 0, body: null };
  }
}

/** A conversation that nobody has begun yet. */
export const newTalk = groupKey => ask('tokens/generate', 'POST', groupKey);

/** Whether the conversation is still there; with a new token. One that is too old to talk with is still good to get another, for a day. */
export async function findTalk(talk, watermark = '') {
  const found = await find(talk, watermark);
  if (found.status !== 403) return found;
  const renewed = await ask('tokens/refresh', 'POST', talk.token);
  return renewed.status === 200 ? find({ ...talk, token: renewed.body.token }, watermark) : renewed;
}

const find = (talk, watermark) =>
  ask(`conversations/${encodeURIComponent(talk.id)}?watermark=${encodeURIComponent(watermark)}`, 'GET', talk.token);

/** The server forgets the conversation. @param {boolean} [leaving] the page goes away meanwhile */
export const endTalk = (talk, leaving) => ask(`conversations/${encodeURIComponent(talk.id)}/activities`, 'POST', talk.token, {
  body: JSON.stringify({ type: 'endOfConversation', from: { id: 'member' } }),
  ...(leaving && { keepalive: true }),
});
