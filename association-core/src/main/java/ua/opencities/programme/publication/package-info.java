/** When and where the draft of a decision was published before the session. */
package ua.opencities.programme.publication;
