/**
 * A draft written step by step. What is typed is kept on the server while it is typed, as it was
 * typed; so rows are added and moved before anything can be read, and nothing is lost by leaving,
 * by a refusal or by a colleague who was faster.
 */
package ua.opencities.portal.member.programme.wizard;
