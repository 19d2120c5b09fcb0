package ua.opencities.portal.admin.operator;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A verb of the operator's door: {@link OperatorGate} lets in only who comes from this machine with
 * the key of the data folder. Such methods also carry {@code @PermitAll}, since nobody is signed
 * in.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForTheOperator {}
