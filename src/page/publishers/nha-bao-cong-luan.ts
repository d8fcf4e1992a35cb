import type { PublisherProfile } from "./profile.js";

export const nhaBaoCongLuan: PublisherProfile = {
  name: "Báo Nhà báo và Công luận",
  aliases: ["Nhà báo & Công luận", "Báo Nhà báo & Công luận"],
  markers: ["NB&CL", "CLO"],
  hosts: ["congluan.vn"],
  province: null,
};
