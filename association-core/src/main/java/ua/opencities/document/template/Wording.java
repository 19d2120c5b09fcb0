package ua.opencities.document.template;

import ua.opencities.document.TemplateMark;
import ua.opencities.document.markup.FieldList;
import ua.opencities.document.markup.PaperMarkup;

/** A wording as it is in force for somebody. */
public record Wording(TemplateMark mark, String text, FieldList fields) {
  /** Ready to be filled. */
  public PaperMarkup read() {
    return ReadWordings.of(text, fields);
  }
}
