package ua.opencities.document.template;

import java.util.List;

/** The kinds of papers of one room: a CDI bean of the room that knows their fields. */
public interface TemplatedPapers {
  List<TemplateKind> kinds();
}
