package ua.opencities.web;

import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ParseException;
import java.util.Locale;

/** What stands above the content of a form's part. */
final class PartHead {
  private ContentDisposition disposition = new ContentDisposition();
  private String mediaType = "text/plain";

  /** Null when it names no field. */
  String name() {
    return disposition.getParameter("name");
  }

  /** Null for what was typed; empty when no file was chosen. */
  String fileName() {
    return disposition.getParameter("filename");
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * @throws IllegalArgumentException when it is no header
   */
  void add(String header) {
    int colon = header.indexOf(':');
    if (colon < 0) throw new IllegalArgumentException("no header");
    String value = header.substring(colon + 1).strip();
    switch (header.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
      case "content-disposition" -> {
        try {
          disposition = new ContentDisposition(value);
        } catch (ParseException unreadable) {
          throw new IllegalArgumentException(unreadable);
        }
      }
      case "content-type" -> mediaType = value;
      default -> {}
    }
  }
}
