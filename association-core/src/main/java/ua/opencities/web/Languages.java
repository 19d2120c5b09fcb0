package ua.opencities.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ua.opencities.language.Language;

/**
 * The reader's language: what a program accepts, what the cookie says, else Ukrainian (Law №
 * 2704-VIII, article 27). Pages ask the cookie alone: a browser accepts what its maker set.
 */
final class Languages {
  static final String COOKIE = "lang";

  private Languages() {}

  static Language of(HttpServletRequest request) {
    return Optional.of(request)
        .filter(Asked::ofTheApi)
        .flatMap(program -> Language.accepted(program.getHeader("Accept-Language")))
        .orElseGet(() -> chosen(request));
  }

  private static Language chosen(HttpServletRequest request) {
    if (request.getCookies() != null)
      for (Cookie cookie : request.getCookies())
        if (COOKIE.equals(cookie.getName())) return Language.tagged(cookie.getValue());
    return Language.UK;
  }
}
