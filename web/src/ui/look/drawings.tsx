/** The puffin: stout, in its best coat, on its rock. */
export function PuffinDrawing() {
  return (
    <svg viewBox="0 0 120 120" width="100%" height="100%" aria-hidden="true">
      <path fill="var(--rock)" d="M18 116c4-6 17-8 27-7 12-4 27-3 35 1 11-1 21 2 23 6z" />
      <g fill="var(--beak)" stroke="var(--beak)" stroke-width="3" stroke-linejoin="round">
        <path d="M50 101v7l-8 4 9 1 6 0-2-12zM68 101v7l-5 5 8 0 9 0-7-5v-7z" />
      </g>
      <g stroke="var(--fur-edge)" stroke-width="2" stroke-linejoin="round">
        <path
          fill="var(--fur-dark)"
          d="M36 35C36 18 47 8 61 8s26 10 26 25c0 6-2 10-3 14 5 9 8 19 7 30-1 17-13 28-31 28-9 0-18-3-24-8l-14 3c6-6 6-13 7-20 1-14 3-25 9-33-1-4-2-8-2-12z"
        />
        <path
          fill="var(--fur-light)"
          d="M63 52c14-2 23 8 23 25 0 16-9 27-24 27-9 0-14-9-14-24 0-16 5-26 15-28z"
          stroke="none"
        />
        <path
          fill="var(--fur-light)"
          d="M51 36c0-12 8-19 18-19 9 0 15 6 15 15 0 11-8 19-18 19-9 0-15-6-15-15z"
          stroke="none"
        />
        <path fill="var(--fur-dark)" d="M37 57c-9 10-12 25-9 37 9-1 17-9 19-20 1-8-1-14-3-18z" />
      </g>
      <path fill="var(--beak)" d="M80 22c13-4 25 3 30 16-6 9-17 14-29 11 4-9 4-18-1-27z" />
      <path fill="var(--beak-slate)" d="M80 22c4-1 7-1 10 0 5 9 5 19 0 28-3 0-6 0-9-1 4-9 4-18-1-27z" />
      <path fill="none" stroke="var(--beak-band)" stroke-width="3.4" stroke-linecap="round" d="M91 23c4 8 4 18 0 26" />
      <path
        fill="none"
        stroke="var(--beak-band)"
        stroke-width="2"
        stroke-linecap="round"
        d="M100 27c2 6 2 13 0 18"
        opacity=".75"
      />
      <path fill="none" stroke="var(--fur-edge)" stroke-width="1.6" stroke-linecap="round" d="M84 38c8 1 17 1 25 0" />
      <path fill="var(--beak)" d="M77 44c3-2 6-1 7 2-1 3-4 4-7 2z" />
      <circle cx="70" cy="31" r="5" fill="var(--beak)" />
      <circle cx="70" cy="31" r="3.6" fill="var(--eye)" />
      <circle cx="71.3" cy="29.7" r="1.2" fill="var(--glint)" />
    </svg>
  );
}

/** The yeti: nothing hurries it. It sits in the snow and warms its hands on a cup. */
export function YetiDrawing() {
  return (
    <svg viewBox="0 0 120 120" width="100%" height="100%" aria-hidden="true">
      <path fill="var(--snow)" d="M4 116c6-7 18-9 28-8 16-4 42-4 57 0 11-1 21 2 27 8z" />
      <path
        fill="var(--fur-light)"
        stroke="var(--fur-edge)"
        stroke-width="1.8"
        stroke-linejoin="round"
        d="M63 9Q73 10 79 18Q88 20 90 25L86 29Q94 31 96 38L90 41Q97 44 98 52L92 54Q102 57 104 66L97 67Q107 70 109 81L101 82Q110 86 112 97L103 97Q106 100 106 111L95 109H25L14 111Q14 100 17 97L8 97Q10 86 19 82L11 81Q13 70 23 67L16 66Q18 57 28 54L22 52Q23 44 30 41L24 38Q26 31 34 29L30 25Q32 20 41 18Q47 10 54 9L53 3L59 6L63 1z"
      />
      <g fill="none" stroke="var(--yeti-shade)" stroke-width="3" stroke-linecap="round">
        <path d="M27 64c2 4 1 9-2 12M93 64c-2 4-1 9 2 12M36 99c3 3 7 3 10 1M84 99c-3 3-7 3-10 1" />
      </g>
      <path
        fill="var(--yeti-face)"
        d="M60 33c6-7 16-7 21 0 6 9 3 22-5 28-9 7-23 7-32 0-8-6-11-19-5-28 5-7 15-7 21 0z"
      />
      <path fill="var(--accent)" d="M49 84h22l-2 17c-1 3-17 3-18 0z" />
      <path
        fill="none"
        stroke="var(--eye)"
        stroke-width="1.8"
        stroke-linecap="round"
        opacity=".7"
        d="M56 80c-2-3 2-4 0-7M64 80c-2-3 2-4 0-7"
      />
      <g fill="var(--yeti-face)" stroke="var(--fur-edge)" stroke-width="1.6">
        <path d="M40 88c3-4 10-4 12 0s1 9-4 10-11-5-8-10zM80 88c-3-4-10-4-12 0s-1 9 4 10 11-5 8-10z" />
        <path d="M26 113c0-7 5-10 11-10s11 3 11 10zM94 113c0-7-5-10-11-10s-11 3-11 10z" />
      </g>
      <g fill="var(--eye)">
        <circle cx="49" cy="43" r="4" />
        <circle cx="71" cy="43" r="4" />
        <path d="M56 50c2-2 6-2 8 0-1 3-7 3-8 0z" />
      </g>
      <g fill="var(--glint)">
        <circle cx="50.5" cy="41.5" r="1.4" />
        <circle cx="72.5" cy="41.5" r="1.4" />
        <path d="M65.600 58l1.800 4 2.600-5.400z" />
      </g>
      <path fill="none" stroke="var(--eye)" stroke-width="2" stroke-linecap="round" d="M50 56c5 4 15 4 20 0" />
    </svg>
  );
}
