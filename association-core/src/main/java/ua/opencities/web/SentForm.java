package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.shared.held.Held;

/** A form's fields and files, read from the bytes as they came. */
record SentForm(Map<String, List<String>> typed, Map<String, Sent.File> files) {
  static final SentForm EMPTY = new SentForm(Map.of(), Map.of());
  private static final Held NOTHING = Held.of(new byte[0]);
  private static final String MULTIPART = "multipart/form-data";
  private static final String ATTRIBUTE = SentForm.class.getName();

  /** Of all that is typed into one form, in bytes. */
  private static final int MOST_TYPED = 4 << 20;

  static Optional<SentForm> of(HttpServletRequest request) {
    return Optional.ofNullable((SentForm) request.getAttribute(ATTRIBUTE));
  }

  void keepIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  String field(String name) {
    return typed.containsKey(name) ? typed.get(name).get(0) : null;
  }

  List<String> fields(String name) {
    return typed.getOrDefault(name, List.of());
  }

  Optional<Sent.File> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /**
   * Its files stay where the body is held, and go with it.
   *
   * @throws IllegalArgumentException when the bytes are not such a form
   * @throws jakarta.ws.rs.ClientErrorException 413 when too much is typed
   */
  static SentForm read(String contentType, Held body) {
    if (contentType.startsWith(MULTIPART))
      return parts(new FormParts(contentType, body.open()), Optional.of(body));
    if (body.size() > MOST_TYPED) throw FormBody.tooLarge();
    return urlencoded(new String(body.all(), StandardCharsets.UTF_8));
  }

  private static SentForm urlencoded(String body) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (String pair : body.split("&")) {
      int is = pair.indexOf('=');
      if (is < 0) continue;
      typed
          .computeIfAbsent(decoded(pair.substring(0, is)), n -> new ArrayList<>())
          .add(decoded(pair.substring(is + 1)));
    }
    return new SentForm(typed, Map.of());
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /**
   * What was typed, and which files came with it; none of their bytes is kept.
   *
   * @throws IllegalArgumentException when the bytes are not such a form
   * @throws jakarta.ws.rs.ClientErrorException 413 when too much is typed
   */
  static SentForm withoutFiles(String contentType, InputStream body) {
    if (!contentType.startsWith(MULTIPART)) throw FormBody.tooLarge();
    return parts(new FormParts(contentType, body), Optional.empty());
  }

  private static SentForm parts(FormParts parts, Optional<Held> body) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    Map<String, Sent.File> files = new LinkedHashMap<>();
    int left = MOST_TYPED;
    try {
      while (parts.next()) {
        PartHead head = parts.head();
        String file = head.fileName();
        if (file == null) {
          byte[] text = parts.bytes(left);
          left -= text.length;
          typed
              .computeIfAbsent(head.name(), n -> new ArrayList<>())
              .add(new String(text, StandardCharsets.UTF_8));
        } else if (!file.isEmpty()) {
          FormParts.Place place = parts.place();
          Held content = body.map(it -> it.part(place.from(), place.size())).orElse(NOTHING);
          files.put(head.name(), new Sent.File(file, head.mediaType(), content));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new SentForm(typed, files);
  }
}
