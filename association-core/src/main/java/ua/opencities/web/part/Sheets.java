package ua.opencities.web.part;

import java.util.List;

/** The stylesheets of every page, tokens first: there the order of the layers is decided. */
public final class Sheets {
  public static final List<String> ALL =
      List.of(
          "tokens",
          "base",
          "layout",
          "member",
          "menus",
          "buttons-and-tags",
          "cards-and-kpis",
          "lists-and-notes",
          "course",
          "attributes",
          "tables",
          "forms",
          "charts",
          "strip",
          "season",
          "papers",
          "wizard",
          "rows",
          "templates",
          "utilities",
          "print");

  private Sheets() {}
}
