/** The puffin: the coach's companion, and the sign of whoever leads. Its coat follows the ink of the theme. */
export function Puffin({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" class="puffin">
      <path
        class="puffin-coat"
        d="M7 27c-1.4-9 .2-15.5 3.5-19C13 5.3 17.5 4.6 20.4 7c2.3 1.9 2.9 4.7 2.4 7.4 2.3 3.6 2.5 8.2.7 12.6z"
      />
      <path
        class="puffin-chest"
        d="M12.2 11.2c1-3.1 4.4-4.6 6.9-3.3 2.6 1.3 3.2 4.6 1.5 7.2 1.3 3.5 1.2 8-.6 11.9h-5.6c-2.6-4.6-3.7-10.8-2.2-15.8z"
      />
      <path class="puffin-beak" d="M21 9.2c3.7-.3 6.8 1.4 8.4 4.6-2.2 2.5-5.4 3.4-8.7 2.3 1.5-2.1 1.7-4.7.3-6.9z" />
      <path
        class="puffin-band"
        d="M21 9.2c1 0 1.7.1 2.5.3 1 2.1.8 4.8-.5 6.8-.8.1-1.5 0-2.3-.2 1.5-2.1 1.7-4.7.3-6.9z"
      />
      <circle class="puffin-eye" cx="17.3" cy="11.7" r="1.5" />
      <path class="puffin-beak" d="M11 27h4.5l.8 2.5h-6zM18 27h4.5l.7 2.5h-6z" />
    </svg>
  );
}
