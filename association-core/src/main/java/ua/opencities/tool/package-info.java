/**
 * The shared tools of e-democracy, and which council has which, since when, switched by whom.
 *
 * <p>A tool is switched on for an active member that keeps its duties. What the duties are is not
 * this room's to know: it asks every {@link ua.opencities.membership.MemberDuty} there is. The fee
 * room answers with the sentence that says what to pay; so a late fee stops a new tool, though
 * neither room knows the other. A tool that runs goes on running.
 */
package ua.opencities.tool;
