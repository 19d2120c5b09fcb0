package wrong.fee;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class Invoice {
  @Id long id;
  BigDecimal amount;
  double share;
  Float rate;
  float[] rates;

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }
}
