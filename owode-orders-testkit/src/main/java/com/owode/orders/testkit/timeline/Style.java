package com.owode.orders.testkit.timeline;

/** The look of the page, for light and dark, screen and paper. */
final class Style {

  static final String CSS =
      """
      :root {
        --paper: #f6f7f9; --card: #ffffff; --ink: #1b2230; --soft: #5a6475; --line: #dfe3ea;
        --accent: #2456c7; --state: #2456c7; --money: #0b6b45; --goods: #7a4b00;
        --talk: #6a3fb0; --trouble: #b3261e; --trouble-wash: #fdecea; --accent-wash: #e6edfb;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #10141b; --card: #181e28; --ink: #e6eaf1; --soft: #a3adbd; --line: #2c3543;
          --accent: #8fb4ff; --state: #8fb4ff; --money: #6fd3a5; --goods: #e6b566;
          --talk: #c3a6ff; --trouble: #ff9a91; --trouble-wash: #34201f; --accent-wash: #1d2a44;
        }
      }
      * { box-sizing: border-box; }
      body {
        margin: 0 auto; max-width: 76rem; padding: 2rem 1.25rem 4rem; background: var(--paper);
        color: var(--ink); font: 0.9375rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif;
      }
      .skip { position: absolute; left: -100vw; }
      .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.5rem 0.75rem; }
      a { color: var(--accent); }
      :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
      .kicker {
        margin: 0; color: var(--soft); font-size: 0.8125rem; letter-spacing: 0.06em;
        text-transform: uppercase;
      }
      h1 { margin: 0.15rem 0 1rem; font-size: 1.75rem; line-height: 1.25; overflow-wrap: anywhere; }
      h2 { margin: 2.25rem 0 0.6rem; font-size: 1.125rem; }
      .badge {
        display: inline-block; vertical-align: 0.2em; padding: 0.15rem 0.6rem; border-radius: 1rem;
        background: var(--accent-wash); color: var(--accent); font-size: 0.875rem;
      }
      dl {
        display: grid; grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); gap: 0.9rem 1.5rem;
        margin: 0; padding: 1.1rem 1.25rem; background: var(--card); border: 1px solid var(--line);
        border-radius: 0.6rem;
      }
      dt { color: var(--soft); font-size: 0.8125rem; }
      dd { margin: 0; overflow-wrap: anywhere; }
      nav ul { display: flex; flex-wrap: wrap; gap: 0.35rem 0.5rem; margin: 1rem 0 0; padding: 0; list-style: none; }
      nav a {
        display: inline-block; padding: 0.2rem 0.65rem; border: 1px solid var(--line);
        border-radius: 1rem; background: var(--card); text-decoration: none;
      }
      .count { color: var(--soft); font-variant-numeric: tabular-nums; }
      .scroll {
        overflow-x: auto; background: var(--card); border: 1px solid var(--line);
        border-radius: 0.6rem;
      }
      table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
      caption { padding: 0.6rem 0.9rem 0.2rem; color: var(--soft); font-size: 0.8125rem; text-align: start; }
      th, td { padding: 0.45rem 0.9rem; text-align: start; vertical-align: top; white-space: nowrap; }
      thead th { color: var(--soft); font-size: 0.8125rem; font-weight: 600; border-bottom: 1px solid var(--line); }
      tbody th { font-weight: 600; }
      tbody tr + tr > * { border-top: 1px solid var(--line); }
      td:last-child { width: 99%; min-width: 18rem; white-space: normal; overflow-wrap: anywhere; }
      #story td:last-child { border-inline-start: 3px solid currentColor; }
      #story td:last-child bdi { color: var(--ink); }
      #story td.trouble:last-child { background: var(--trouble-wash); }
      .state { color: var(--state); font-weight: 600; }
      #story td.state:last-child { font-weight: 400; }
      .money { color: var(--money); }
      .goods { color: var(--goods); }
      .talk { color: var(--talk); }
      .trouble { color: var(--trouble); }
      .quiet { color: var(--soft); }
      .none { margin: 0; color: var(--soft); }
      @media print {
        body { max-width: none; padding: 0; background: none; font-size: 9pt; }
        nav, .skip { display: none; }
        .scroll { overflow: visible; }
        th, td { white-space: normal; padding: 0.2rem 0.4rem; }
        tr { break-inside: avoid; }
      }
      """;

  private Style() {}
}
