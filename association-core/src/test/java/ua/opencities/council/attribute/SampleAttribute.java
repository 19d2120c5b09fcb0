package ua.opencities.council.attribute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;

/** Attributes that tests define by the real deed, each called as no other. */
public final class SampleAttribute {
  public static final Actor OFFICE = Association.administrator();

  private SampleAttribute() {}

  public static String name() {
    return "Ознака " + UUID.randomUUID();
  }

  public static AttributeTerms terms(AttributeKind kind) {
    return new AttributeTerms(name(), Optional.empty(), Optional.empty(), kind, false, false);
  }

  public static AttributeView of(AttributeKind kind, String... choices) {
    return defined(terms(kind), choices);
  }

  public static AttributeView shown(AttributeKind kind, String... choices) {
    return defined(
        new AttributeTerms(name(), Optional.empty(), Optional.empty(), kind, false, true), choices);
  }

  public static AttributeView required(AttributeKind kind) {
    return defined(
        new AttributeTerms(name(), Optional.empty(), Optional.empty(), kind, true, false));
  }

  public static AttributeView defined(AttributeTerms terms, String... choices) {
    return now(Association.get(DefineAttribute.class).define(OFFICE, terms, List.of(choices)));
  }

  public static AttributeView now(UUID id) {
    return Association.get(AttributeList.class).one(OFFICE, id);
  }

  /** So that what one test defines burdens no other. */
  public static void archiveAll() {
    for (var each : Association.get(AttributeList.class).offered(OFFICE))
      Association.get(ArchiveAttribute.class).archive(OFFICE, each.id());
  }
}
