package ua.opencities.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.held.Held;
import ua.opencities.web.typed.TypedFields;

/** The form that was sent, with its files; read once by the {@link FormGate}. */
@RequestScoped
public class Sent {
  @Inject private HttpServletRequest request;
  private SentForm read;

  static Sent of(SentForm form) {
    var sent = new Sent();
    sent.read = form;
    return sent;
  }

  /** What was typed, or null when the form had no such field. */
  public String field(String name) {
    return form().field(name);
  }

  public List<String> fields(String name) {
    return form().fields(name);
  }

  /** All that was typed, without what only proves where the form came from. */
  public TypedFields typed() {
    return new TypedFields(form().typed()).without(FormToken.FIELD).without("_from");
  }

  /** The file, or empty when none was chosen. */
  public Optional<File> file(String name) {
    return form().file(name);
  }

  private SentForm form() {
    return read != null ? read : SentForm.of(request).orElse(SentForm.EMPTY);
  }

  /**
   * @param name as the sender's machine calls it, cleaned by {@code document.StoreFile}
   */
  public record File(String name, String mediaType, Held content) {
    /** In memory: of a template, which is read as a whole, a byte more than is taken. */
    public byte[] first(int most) {
      return content.first(most);
    }
  }
}
