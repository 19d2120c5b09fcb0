package ua.opencities.document.template;

import java.util.Optional;
import ua.opencities.document.TemplateMark;
import ua.opencities.document.markup.FieldList;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.word.WordTemplate;

/**
 * A wording as it is in force for somebody.
 *
 * @param text empty where it is an uploaded DOCX
 */
public record Wording(TemplateMark mark, String text, Optional<byte[]> docx, FieldList fields) {
  /** Ready to be filled. */
  public Fillable read() {
    return docx.isPresent() ? WordTemplate.of(docx.get()) : ReadWordings.of(text, fields);
  }
}
