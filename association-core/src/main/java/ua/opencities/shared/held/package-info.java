/** Bytes that are too many for memory: files people hand in, and what is handed out (ADR 0021). */
package ua.opencities.shared.held;
