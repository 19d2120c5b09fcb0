/**
 * A council's membership programme: what it says, what it costs, and the acts by which it lives.
 * The executive committee agrees («погоджено»), then the session approves («затверджено»); a
 * military administration does both by one order («розпорядження»). From these facts the papers are
 * made.
 */
package ua.opencities.programme;
