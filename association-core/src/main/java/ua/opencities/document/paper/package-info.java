/**
 * One model of a paper, from which the preview, the DOCX and the PDF are made, so that the three
 * say the same words. Layout after ДСТУ 4163:2020. Knows nothing of councils or programmes: it
 * takes words.
 */
package ua.opencities.document.paper;
