export interface LinesProps {
  lines: readonly string[];
  x: number;
  /** The first line's baseline. */
  y: number;
  /** From baseline to baseline. */
  leading: number;
  class?: string;
}

/** Lines of text in a picture. */
export function Lines({ lines, x, y, leading, class: name }: LinesProps) {
  return (
    <text class={name} x={x} y={y}>
      {lines.map((line, k) => (
        <tspan key={line} x={x} y={y + k * leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
