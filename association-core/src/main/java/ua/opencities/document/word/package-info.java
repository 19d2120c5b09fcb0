/**
 * Templates that are DOCX files of somebody's own: looked through before they are kept, filled by
 * the names of the same fields as the wordings, read back as text for the preview. Sections work as
 * in the line markup: inside a paragraph, around paragraphs with the tags alone in theirs, or from
 * one cell of a row to another for a row that repeats.
 */
package ua.opencities.document.word;
