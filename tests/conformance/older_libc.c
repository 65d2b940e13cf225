/* What the released conformance runner expects of glibc 2.38 and of GCC 13's C++ library, for systems with older ones:
   preloaded, by runner.py. The C23 functions differ only in reading binary literals such as 0b1. */
#include <stdlib.h>

long __isoc23_strtol(const char *text, char **end, int base) { return strtol(text, end, base); }
unsigned long __isoc23_strtoul(const char *text, char **end, int base) { return strtoul(text, end, base); }
long long __isoc23_strtoll(const char *text, char **end, int base) { return strtoll(text, end, base); }
unsigned long long __isoc23_strtoull(const char *text, char **end, int base) { return strtoull(text, end, base); }

/* std::ios_base_library_init(): sets up std::cout, which the constructor of std::ios_base::Init did before. */
void _ZNSt8ios_base4InitC1Ev(void *self);
void _ZSt21ios_base_library_initv(void) {
    static char initializer[16];
    _ZNSt8ios_base4InitC1Ev(initializer);
}
