package ua.opencities.document.markup;

import ua.opencities.document.paper.Paper;

/** What a paper is made of: a wording in the line markup, or an uploaded document. */
public interface Fillable {
  /** The paper as begun, with what is said of the facts. */
  Paper fill(Paper begun, Facts facts);
}
