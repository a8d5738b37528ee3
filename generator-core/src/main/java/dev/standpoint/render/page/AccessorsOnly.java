package dev.standpoint.render.page;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * What templates see: of a record its accessors, of anything else nothing, not even its class.
 *
 * <p>FreeMarker asks this policy for each class that it meets and keeps the answer.
 */
final class AccessorsOnly implements MemberAccessPolicy {

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return isAccessor(method);
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    };
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }

  /** A method of a record is an accessor if it has the name of a component and no parameters. */
  private static boolean isAccessor(Method method) {
    return method.getDeclaringClass().isRecord()
        && method.getParameterCount() == 0
        && Arrays.stream(method.getDeclaringClass().getRecordComponents())
            .anyMatch(component -> component.getName().equals(method.getName()));
  }
}
