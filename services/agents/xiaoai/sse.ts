// The text of a streamed chat completion: server-sent events (WHATWG HTML, 9.2) whose data are JSON with a delta.

/** Pieces of text as they come; ends at `[DONE]` or with the stream. Throws on data that is no JSON. */
export async function* deltas(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('data:')) continue;
      const data = line.slice(5).trim();
      if (data === '[DONE]') return;
      const text = deltaOf(JSON.parse(data));
      if (text) yield text;
    }
  }
}

function deltaOf(event: unknown): string {
  const choice = (event as { choices?: { delta?: { content?: unknown } }[] } | null)?.choices?.[0];
  return typeof choice?.delta?.content === 'string' ? choice.delta.content : '';
}
