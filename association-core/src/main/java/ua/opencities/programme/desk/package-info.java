/**
 * The desk on which a draft is written: who has it open, and what they typed and have not saved. A
 * draft belongs to a council, not to a person; so each is told of the other, and nobody loses what
 * they typed.
 */
package ua.opencities.programme.desk;
