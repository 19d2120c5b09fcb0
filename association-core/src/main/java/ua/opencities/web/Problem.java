package ua.opencities.web;

import java.util.List;

/**
 * RFC 9457. {@code type} is stable: the code of the rule under one fixed address; {@code title} is
 * in the reader's language.
 */
public record Problem(
    String type, String title, int status, String reference, List<Invalid> errors) {
  static final String MEDIA = "application/problem+json";
  static final String TYPES = "https://opencities.example/problems/";

  /**
   * @param field of the request that the sentence speaks of
   */
  public record Invalid(String field, String type, String title) {}

  static String type(String code) {
    return TYPES + code.replace('.', '/');
  }
}
