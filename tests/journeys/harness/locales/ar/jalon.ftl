go-on = متابعة
chosen = { $count } اختيارات
