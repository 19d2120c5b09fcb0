package ua.opencities.document.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.opencities.document.markup.FieldList;
import ua.opencities.document.markup.PaperMarkup;

/** The last few wordings that were read: hundreds of papers in a row are made of one. */
final class ReadWordings {
  private static final int KEPT = 200;
  private static final Map<Key, PaperMarkup> READ =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, PaperMarkup> eldest) {
              return size() > KEPT;
            }
          });

  private record Key(String text, FieldList fields) {}

  private ReadWordings() {}

  static PaperMarkup of(String text, FieldList fields) {
    return READ.computeIfAbsent(new Key(text, fields), it -> PaperMarkup.of(text, fields));
  }
}
